package org.maillage.figures.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Source;

/// The year of an edition: as its columns bear it, else its name, else its layout, else who brings it.
final class EditionYear {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private EditionYear() {}

    static int of(Source source, @Nullable Integer borne, String fileName, @Nullable Integer said) {
        if (borne != null) {
            return borne;
        }
        String pattern = source.format().yearInFileName();
        Matcher named = (pattern == null ? NEVER : Pattern.compile(pattern)).matcher(fileName);
        if (named.find()) {
            return Header.year(named.group(1));
        }
        Integer year = source.format().year() == null ? said : source.format().year();
        if (year == null) {
            throw Unreadable.ofFile(
                    "L’année de ces chiffres n’est ni dans les colonnes ni dans le nom du fichier : indiquez-la.");
        }
        return year;
    }
}
