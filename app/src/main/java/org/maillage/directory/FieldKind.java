package org.maillage.directory;

/// What a field holds, hence how it is read, kept and shown.
public enum FieldKind {
    /// One line, as long as data·inclusion lets a name be.
    NAME(150),
    LINE(300),
    /// Several lines.
    TEXT(10_000),
    /// One of the kinds of the directory.
    SORT(60),
    /// One word of a vocabulary.
    CHOICE(100),
    /// Several words of a vocabulary.
    CHOICES(4_000),
    /// Several codes that no list holds, such as communes.
    CODES(10_000),
    /// Decimal degrees, WGS 84.
    DEGREES(40),
    WHOLE(9),
    DECIMAL(20),
    /// As OpenStreetMap writes opening hours.
    HOURS(1_000),
    PHONE(100),
    MAIL(254),
    LINK(2_000),
    /// Fourteen digits with a checksum.
    SIRET(14),
    POSTCODE(5),
    INSEE(5);

    private final int longest;

    FieldKind(int longest) {
        this.longest = longest;
    }

    /// How many characters it takes.
    public int longest() {
        return longest;
    }

    public boolean isSeveral() {
        return this == CHOICES || this == CODES;
    }

    public boolean isNumber() {
        return this == DEGREES || this == WHOLE || this == DECIMAL;
    }

    /// The type of its column.
    public String sqlType() {
        return switch (this) {
            case CHOICES, CODES -> "text[]";
            case DEGREES -> "float8";
            case WHOLE -> "int";
            case DECIMAL -> "numeric";
            default -> "text";
        };
    }
}
