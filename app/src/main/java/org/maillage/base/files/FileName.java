package org.maillage.base.files;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name that says one thing on every computer, and the type it announces.
///
/// @param value as it is shown and given back
record FileName(String value, FileFamily family) {

    static final int LONGEST = 200;

    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\<>:\"|?*]");
    private static final Pattern RESERVED =
            Pattern.compile("con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]");

    /// @param sent as the browser says it
    /// @throws FileRefusal with what to change in it
    static FileName of(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        refuseCharacters(name);
        if (name.isBlank()) {
            throw FileRefusal.nameless();
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw FileRefusal.longName(LONGEST);
        }
        if (isEdge(name.charAt(0)) || isEdge(name.charAt(name.length() - 1))) {
            throw FileRefusal.edgeOfName();
        }
        return new FileName(name, familyOf(name.split("\\.", -1)));
    }

    private static void refuseCharacters(String name) {
        name.codePoints().filter(FileName::isInvisible).findFirst().ifPresent(one -> {
            throw FileRefusal.invisibleCharacter(one);
        });
        var forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            throw FileRefusal.forbiddenCharacter(forbidden.group());
        }
        String lookalike = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (FORBIDDEN.matcher(lookalike).find() || dots(lookalike) != dots(name)) {
            throw FileRefusal.misleadingCharacter();
        }
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isEdge(char character) {
        return character == '.' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static long dots(String name) {
        return name.chars().filter(c -> c == '.').count();
    }

    private static FileFamily familyOf(String[] parts) {
        String base = parts[0].strip().toLowerCase(Locale.ROOT);
        if (RESERVED.matcher(base).matches()) {
            throw FileRefusal.reservedName(parts[0].strip());
        }
        if (parts.length == 1) {
            throw FileRefusal.withoutExtension();
        }
        String extension = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        FileFamily family = FileFamily.findByExtension(extension).orElseThrow(() -> OtherTypes.refusalOf(extension));
        Arrays.stream(parts, 1, parts.length - 1)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(OtherTypes::isProgram)
                .findFirst()
                .ifPresent(inner -> {
                    throw FileRefusal.doubleExtension(inner);
                });
        return family;
    }
}
