import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers questions, one a line (an operation and Base64 arguments), as Java's own library answers them. */
public class Judge {
    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            String[] args = new String[words.length - 1];
            for (int i = 0; i < args.length; i++) {
                args[i] = new String(Base64.getDecoder().decode(words[i + 1]), StandardCharsets.UTF_8);
            }
            String answer;
            try {
                answer = answer(words[0], args);
            } catch (RuntimeException e) {
                answer = "!";
            }
            out.println(Base64.getEncoder().encodeToString(answer.getBytes(StandardCharsets.UTF_8)));
        }
        out.flush();
    }

    private static String answer(String operation, String[] a) {
        switch (operation) {
            case "plus":
                return new BigDecimal(a[0]).add(new BigDecimal(a[1])).toString();
            case "times":
                return new BigDecimal(a[0]).multiply(new BigDecimal(a[1])).toString();
            case "setScale":
                return new BigDecimal(a[0]).setScale(Integer.parseInt(a[1]), RoundingMode.valueOf(a[2])).toPlainString();
            case "divide":
                return new BigDecimal(a[0])
                    .divide(new BigDecimal(a[1]), Integer.parseInt(a[2]), RoundingMode.valueOf(a[3]))
                    .toPlainString();
            case "strip":
                return new BigDecimal(a[0]).stripTrailingZeros().toPlainString();
            case "precision":
                return "" + new BigDecimal(a[0]).precision();
            case "double":
                return "" + Double.parseDouble(a[0]);
            case "hash":
                return "" + a[0].hashCode();
            case "date": {
                SimpleDateFormat format = new SimpleDateFormat(a[0], Locale.US);
                format.setTimeZone(TimeZone.getTimeZone(a[2]));
                return format.format(new Date(Long.parseLong(a[1])));
            }
            case "find": {
                Matcher m = Pattern.compile(a[0]).matcher(a[1]);
                StringBuilder found = new StringBuilder();
                while (m.find()) {
                    found.append(m.start()).append('-').append(m.end()).append(';');
                    for (int g = 1; g <= m.groupCount(); g++) {
                        found.append(m.group(g)).append(',');
                    }
                }
                return found.toString();
            }
            case "syntax":
                try {
                    Pattern.compile(a[0]);
                    return "";
                } catch (java.util.regex.PatternSyntaxException e) {
                    return e.getMessage();
                }
            case "region": {
                Matcher m = Pattern.compile(a[0]).matcher(a[1]);
                m.region(Integer.parseInt(a[2]), Integer.parseInt(a[3]));
                m.useAnchoringBounds(a[4].contains("a")).useTransparentBounds(a[4].contains("t"));
                StringBuilder found = new StringBuilder();
                found.append(m.matches()).append(m.hitEnd()).append(m.requireEnd()).append(m.lookingAt());
                m.reset().region(Integer.parseInt(a[2]), Integer.parseInt(a[3]));
                while (m.find()) {
                    found.append(m.start()).append('-').append(m.end()).append(m.hitEnd()).append(m.requireEnd());
                    for (int g = 1; g <= m.groupCount(); g++) {
                        found.append(m.group(g)).append(',');
                    }
                }
                return found.append(m.hitEnd()).toString();
            }
            case "matches":
                return "" + Pattern.matches(a[0], a[1]);
            case "split":
                return Arrays.toString(a[1].split(a[0], Integer.parseInt(a[2])));
            case "replace":
                return a[1].replaceAll(a[0], a[2]);
            case "message":
                return MessageFormat.format(a[0], (Object[]) new String[] { a[1], a[2] });
            default:
                throw new IllegalStateException(operation);
        }
    }
}
