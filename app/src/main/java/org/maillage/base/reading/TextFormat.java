package org.maillage.base.reading;

/// The text documents that are read: one of the office suite of most offices, one open standard.
public enum TextFormat {
    DOCX(".docx"),
    ODT(".odt");

    private final String extension;

    TextFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }
}
