package org.maillage.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.WordQuery;
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

    /// What a search finds, counted; as much of it is read as one shows.
    ///
    /// @param communes Insee codes of the communes it looks in
    /// @param query what the words became, or null when none were typed
    /// @param nature how far one had to go from the words that were typed
    /// @param hours kept by what is found, or null for any
    /// @param first as many as a page shows, in order, when counting went through all of them; else none
    record Matches(
            List<String> communes,
            OfferFilter filter,
            @Nullable WordQuery query,
            SearchAnswer.Nature nature,
            @Nullable List<HoursThere> hours,
            int count,
            List<UUID> first) {

        public Matches {
            communes = List.copyOf(communes);
            hours = hours == null ? null : List.copyOf(hours);
            first = List.copyOf(first);
        }

        public Matches counted(int found, List<UUID> ids) {
            return new Matches(communes, filter, query, nature, hours, found, ids);
        }

        public Matches foundBy(SearchAnswer.Nature way) {
            return new Matches(communes, filter, query, way, hours, count, first);
        }

        /// Those of them that keep some hours, not counted yet.
        public Matches keeping(List<HoursThere> kept) {
            return new Matches(communes, filter, query, nature, kept, 0, List.of());
        }

        /// Those that a page shows, when they are known.
        ///
        /// @param from how many stand before
        public Optional<List<UUID>> known(int from, int most) {
            int to = Math.min(from + most, count);
            return from <= to && to <= first.size() ? Optional.of(first.subList(from, to)) : Optional.empty();
        }
    }

    /// Hours that something keeps in a commune: holidays are not the same everywhere.
    ///
    /// @param id of what `osm` says
    /// @param insee of the commune, or empty
    record HoursThere(int id, String osm, String insee) {}

    /// A rectangle in degrees (WGS 84).
    record Box(double south, double west, double north, double east) {}

    /// @param latitude in degrees (WGS 84)
    record Spot(double latitude, double longitude) {}

    /// @param communes Insee codes of the communes to look in
    Matches match(Collection<String> communes, OfferFilter filter);

    /// The hours that are kept among them, each once by commune.
    List<HoursThere> hoursOf(Matches matches);

    /// Those that keep some of these hours.
    Matches keeping(Matches matches, List<HoursThere> hours);

    /// In order: the nearest first, or those that bear the words in their name, then by name.
    ///
    /// @param first how many to leave out before
    List<Offer> list(Matches matches, int first, int most);

    /// Those that are in the directory, in the order of their ids; structures too that give services.
    ///
    /// @param ids of services, and of structures by themselves
    List<Offer> listOf(List<UUID> ids);

    /// Where they lie within a box; of many thousands some thousands, which cover it.
    ///
    /// @param step in degrees: what lies closer than that is told once
    List<Spot> spots(Matches matches, Box box, double step);

    int count(Collection<String> communes);

    /// The quartier, the QPV, the IRIS and the other areas that a structure lies in.
    List<AreaId> areasOf(StructureId structure);
}
