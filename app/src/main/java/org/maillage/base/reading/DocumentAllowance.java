package org.maillage.base.reading;

/// What one document, or all those of an archive together, may weigh once opened.
final class DocumentAllowance {

    private final TextBudget text = new TextBudget();
    private long expandedBytes = Archive.MAX_EXPANDED_BYTES;

    long expandedBytes() {
        return expandedBytes;
    }

    void spend(long bytes) {
        expandedBytes = Math.max(0, expandedBytes - bytes);
    }

    TextBudget text() {
        return text;
    }
}
