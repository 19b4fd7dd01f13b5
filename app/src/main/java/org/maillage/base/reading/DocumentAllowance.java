package org.maillage.base.reading;

/// What one document, or all those of an archive together, may weigh once opened.
final class DocumentAllowance {

    private final TextBudget text = new TextBudget();
    private final ByteBudget bytes = ByteBudget.ofOneFile();

    ByteBudget bytes() {
        return bytes;
    }

    TextBudget text() {
        return text;
    }
}
