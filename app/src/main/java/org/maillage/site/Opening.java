package org.maillage.site;

/// What a form opens on, as the argument of the handler that shows it: what is saved, unless one comes back with words
/// typed before, from a draft or from the page of the comparison. Nothing is saved by opening.
public interface Opening {

    <F extends Record> F on(F saved);
}
