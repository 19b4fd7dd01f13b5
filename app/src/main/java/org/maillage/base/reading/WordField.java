package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A field of a Word document that has begun: what it computes, and where the words it shows begin.
final class WordField {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final Pattern SYMBOL = Pattern.compile("[Ff]0([0-9A-Fa-f]{2})");

    final StringBuilder instruction = new StringBuilder();
    int shownFrom = -1;

    Optional<String> address() {
        Matcher link = LINK.matcher(instruction);
        return shownFrom >= 0 && link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /// Reads the box or the list of an old form, which no text shows: consumes the field mark that has just started.
    static String readForm(XmlPart part) {
        @Nullable Boolean checked = null;
        int chosen = 0;
        List<String> entries = new ArrayList<>();
        while (part.advance() && !part.ends("fldChar")) {
            if (part.isStart()) {
                String value = part.attribute("val");
                switch (part.element()) {
                    case "checkBox" -> checked = false;
                    case "default", "checked" -> checked = checked == null ? null : WordStyles.isOn(value);
                    case "result" -> chosen = value == null ? 0 : Integer.parseInt(value);
                    case "listEntry" -> entries.add(String.valueOf(value));
                    default -> {}
                }
            }
        }
        if (checked != null) {
            return checked ? "☒" : "☐";
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }

    /// Below the private places of Unicode, a sign is a character like any other.
    private static boolean isLetter(@Nullable String code) {
        return code != null
                && code.matches("[0-9A-Da-d][0-9A-Fa-f]{3}")
                && Character.isDefined(Integer.parseInt(code, 16))
                && !Character.isISOControl(Integer.parseInt(code, 16))
                && !Character.isSurrogate((char) Integer.parseInt(code, 16));
    }

    /// @param code the place of a sign in a font of pictures such as Wingdings
    static String symbol(@Nullable String code) {
        Matcher symbol = SYMBOL.matcher(code == null ? "" : code);
        if (!symbol.matches()) {
            return isLetter(code) ? Character.toString(Integer.parseInt(code, 16)) : "•";
        }
        return switch (Integer.parseInt(symbol.group(1), 16)) {
            case 0x6F, 0x71, 0x72, 0xA8, 0xA3 -> "☐";
            case 0x78, 0xFD, 0xFE, 0x52, 0x54 -> "☒";
            case 0xFC -> "✓";
            case 0xE0, 0xE8, 0xF0 -> "→";
            default -> "•";
        };
    }
}
