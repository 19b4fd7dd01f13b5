package org.maillage.site;

/// The thing asked for does not exist, or not for who asks: both answer 404, so that neither tells the other.
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotFound(String fact) {
        super(fact);
    }

    public static NotFound of(String kind, Object id) {
        return new NotFound(kind + " " + id + " does not exist here");
    }
}
