package org.maillage.convention.history.restoration;

import org.jspecify.annotations.Nullable;

/// A moment of the life of an object: before what was done with one entry of its journal, or just after.
public record Moment(long entry, Side side) {

    public enum Side {
        BEFORE("avant"),
        AFTER("apres");

        private final String address;

        Side(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }

        /// Before, unless the address says after.
        public static Side of(@Nullable String address) {
            return AFTER.address.equals(address) ? AFTER : BEFORE;
        }
    }
}
