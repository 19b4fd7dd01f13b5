package org.maillage.convention.contents;

/// A document that does not hold the contents of a convention, or that a later release wrote.
public final class UnreadableContents extends RuntimeException {

    private UnreadableContents(String fact, Throwable cause) {
        super(fact, cause);
    }

    private UnreadableContents(String fact) {
        super(fact);
    }

    static UnreadableContents ofAnotherFormat() {
        return new UnreadableContents("Not a document of the format " + ContentsFormat.NAME);
    }

    static UnreadableContents ofLaterVersion(int written, int known) {
        return new UnreadableContents("Written in version " + written + " of the format, known up to " + known);
    }

    static UnreadableContents because(Throwable cause) {
        return new UnreadableContents("Not JSON", cause);
    }
}
