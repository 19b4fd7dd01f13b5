package org.maillage.directory.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why two sheets may tell of one place, in words, and how much that weighs.
///
/// @param reasons "même téléphone", "à 12 m", "noms proches"
/// @param weight orders pairs: the surest first
public record Likeness(List<String> reasons, int weight) {

    static final int AT_ONE_PLACE_METERS = 60; // two positions of one building, by two geocoders
    static final int CLOSE_METERS = 250; // a name and a position put on its street
    static final int FAR_METERS = 1_000; // beyond, the same name is another branch, unless a number says otherwise

    private static final int SURE = 100;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    public boolean isSure() {
        return weight >= SURE;
    }

    /// Names must be alike, or the door the same with the telephone or the Siret. Nothing else is enough: one building
    /// shelters
    /// several structures, one Siret and one switchboard serve several places, a town has two places of one name.
    /// The domain of a mail tells nothing.
    static Optional<Likeness> between(Traits one, Traits other) {
        double names = one.words().nearness(other.words());
        @Nullable Integer meters = one.metersTo(other);
        boolean siret = !one.siret().isEmpty() && one.siret().equals(other.siret());
        boolean phone = one.sharesPhoneWith(other);
        boolean address = !one.place().isEmpty()
                && one.place().equals(other.place())
                && one.insee().equals(other.insee());
        boolean together = address || meters != null && meters <= AT_ONE_PLACE_METERS;
        boolean close = together || meters != null && meters <= CLOSE_METERS;
        boolean far = meters != null && meters > FAR_METERS && !address;
        boolean unplaced =
                meters == null && (one.place().isEmpty() || other.place().isEmpty());
        boolean same = names == 1;
        boolean near = names >= NameWords.NEAR;
        // Under another name altogether: the same telephone or establishment at the same door.
        boolean renamed = !near && (phone || siret) && address && !one.words().isOfAnotherSort(other.words());
        boolean proposed = !near
                ? renamed
                : same
                        ? close
                                || !far && (siret || phone)
                                || unplaced && one.insee().equals(other.insee())
                        : together || (close || meters == null) && phone || close && siret;
        return proposed
                ? Optional.of(new Likeness(
                        reasons(one, other, same, near, siret, phone, address, meters),
                        (same ? 60 : near ? 30 : 0)
                                + (together ? 40 : close ? 25 : 0)
                                + (phone ? 30 : 0)
                                + (siret ? 20 : 0)
                                + (address ? 5 : 0)))
                : Optional.empty();
    }

    private static List<String> reasons(
            Traits one,
            Traits other,
            boolean same,
            boolean near,
            boolean siret,
            boolean phone,
            boolean address,
            @Nullable Integer meters) {
        var reasons = new ArrayList<String>();
        reasons.add(
                one.words().whole().equals(other.words().whole())
                        ? "même nom"
                        : same ? "même nom, autrement écrit" : near ? "noms proches" : "noms différents");
        if (siret) {
            reasons.add("même Siret");
        }
        if (phone) {
            reasons.add("même téléphone");
        }
        if (address) {
            reasons.add("même adresse");
        }
        if (meters != null) {
            reasons.add(
                    meters == 0
                            ? "même position"
                            : meters < 1_000
                                    ? "à " + meters + "\u00a0m"
                                    : "à " + Math.round(meters / 1_000d) + "\u00a0km");
        }
        return reasons;
    }
}
