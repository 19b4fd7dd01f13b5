package org.maillage.directory.export;

import org.jspecify.annotations.Nullable;

/// A column of a national format.
///
/// @param missing why nothing leaves without it, or null when it may be empty
record Column(String name, Shape shape, @Nullable Reason missing) {

    static Column of(String name, Shape shape) {
        return new Column(name, shape, null);
    }

    static Column required(String name, Shape shape, Reason missing) {
        return new Column(name, shape, missing);
    }
}
