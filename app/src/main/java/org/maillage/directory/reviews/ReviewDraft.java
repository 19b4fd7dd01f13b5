package org.maillage.directory.reviews;

import java.time.LocalDate;
import java.util.List;
import org.maillage.directory.Service;
import org.maillage.directory.Structure;

/// What the coordination is about to send.
///
/// @param id given when the form is opened, so that one sent twice asks once
/// @param scope which sheets, in words
public record ReviewDraft(
        ReviewId id, String title, String message, String scope, LocalDate answerBy, List<Chosen> chosen) {

    public ReviewDraft {
        chosen = List.copyOf(chosen);
    }

    /// One organisation, at one address, about these sheets.
    public record Chosen(Keeper keeper, String organisation, List<Kept> sheets) {

        public Chosen {
            sheets = List.copyOf(sheets);
        }
    }

    /// A structure and what it gives.
    public record Kept(Structure structure, List<Service> services) {

        public Kept {
            services = List.copyOf(services);
        }

        public int count() {
            return 1 + services.size();
        }
    }
}
