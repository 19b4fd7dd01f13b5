package org.maillage.site;

/// The visitor may see this place but not do what was asked.
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence in French: who may do it, shown on the page
    public Forbidden(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
