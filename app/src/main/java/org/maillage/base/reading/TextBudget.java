package org.maillage.base.reading;

/// How much one document may still bring: what keeps a hostile or absent-minded file small in memory.
final class TextBudget {

    static final int MAX_BLOCKS = 100_000; // cells and paragraphs; a plan of 300 fiches has some 15 000
    static final int MAX_CHARACTERS = 5_000_000; // three thousand pages
    private static final int MAX_DEPTH = 100; // tables, frames, lists, spans in others; people stop at a dozen

    private int blocks = MAX_BLOCKS;
    private int characters = MAX_CHARACTERS;
    private int depth;

    void spendBlock() {
        blocks--;
        requireSome(blocks);
    }

    void spendCharacters(int count) {
        characters -= count;
        requireSome(characters);
    }

    /// A document begins; what one before it left open when it broke is none of its own.
    void begin() {
        depth = 0;
    }

    void enter() {
        depth++;
        requireSome(MAX_DEPTH - depth);
    }

    void leave() {
        depth--;
    }

    private static void requireSome(int left) {
        if (left < 0) {
            throw DocumentRefusal.tooMuchText();
        }
    }
}
