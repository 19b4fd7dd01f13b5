package org.maillage.partners;

/// How many requests one convention has sent, that a member may see, and how they stand.
///
/// @param waiting those to which nobody has answered yet
public record RequestCount(int asked, int answered, int waiting) {

    public static final RequestCount NONE = new RequestCount(0, 0, 0);
}
