package org.maillage.engine;

/// What services leave to each inhabitant, when all who reach a service share it: the two-step floating catchment area.
///
/// First each service is shared among those who reach it, each counted by how near they are:
/// `R_j = S_j / sum_k (P_k w(d_kj))`. Then each point of demand adds up the shares it reaches, counted likewise:
/// `A_i = sum_j (R_j w(d_ij))`. With one band of weight 1 this is 2SFCA (Luo and Wang, Environment and Planning B 30,
/// 2003), with several E2SFCA (Luo and Qi, Health & Place 15, 2009).
///
/// Nothing is lost: the sum over points of people times their supply is the capacity of the services that somebody
/// reaches. Sums are made in a fixed order: the same numbers on every machine.
///
/// @param basis what durations were computed on
/// @param places a head at each point of demand; 0 where no service is reached
public record SupplyPerHead(Basis basis, double[] places) {

    /// From pairs, in the order of services, then of points.
    ///
    /// @param pairs who reaches which service, at least as far as the last band
    /// @param people at each point of demand, see [Weights]
    /// @param capacity of each service, see [Weights]
    /// @throws IllegalArgumentException when numbers are missing or none
    public static SupplyPerHead of(Pairs pairs, double[] people, double[] capacity, Bands bands) {
        Weights.check("people", people, pairs.points());
        Weights.check("capacity", capacity, pairs.services());
        var places = new double[people.length];
        for (int service = 0; service < pairs.services(); service++) {
            double share = share(capacity[service], sharers(pairs, service, people, bands));
            for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
                places[pairs.demand()[pair]] += share * bands.weightOf(pairs.millis()[pair]);
            }
        }
        return new SupplyPerHead(pairs.basis(), places);
    }

    /// Who shares a service, each counted by how near they are.
    static double sharers(Pairs pairs, int service, double[] people, Bands bands) {
        double sharers = 0;
        for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
            sharers += people[pairs.demand()[pair]] * bands.weightOf(pairs.millis()[pair]);
        }
        return sharers;
    }

    /// What a service leaves to each of those who share it; nothing when nobody does.
    public static double share(double capacity, double sharers) {
        return sharers > 0 ? capacity / sharers : 0;
    }
}
