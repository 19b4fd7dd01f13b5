package org.maillage.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.search.SearchAnswer;
import org.maillage.territory.AreaId;

/// What is found in the directory: services, and the structures that tell none.
public interface Offers {

    /// @param id of the service, or of the structure
    /// @param service null for a structure
    /// @param insee of its commune
    /// @param hours as OpenStreetMap writes them, or empty
    /// @param meters as the crow flies from where one asked to be near, or null
    record Offer(
            UUID id,
            StructureId structure,
            @Nullable ServiceId service,
            String name,
            String kind,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String insee,
            String hours,
            @Nullable Integer meters) {}

    /// @param nature how far one had to go from the words that were typed
    /// @param all in order: the nearest first, or those that bear the words in their name, then by name
    record Found(SearchAnswer.Nature nature, List<Offer> all) {

        public Found {
            all = List.copyOf(all);
        }
    }

    /// @param communes Insee codes of the communes to look in
    Found find(Collection<String> communes, OfferFilter filter);

    int count(Collection<String> communes);

    /// The quartier, the QPV, the IRIS and the other areas that a structure lies in.
    List<AreaId> areasOf(StructureId structure);
}
