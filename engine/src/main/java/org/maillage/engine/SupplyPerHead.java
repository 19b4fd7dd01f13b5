package org.maillage.engine;

/// What services leave to each inhabitant, when all who reach a service share it: the two-step floating catchment area.
///
/// First each service is shared among those who reach it, each counted by how near they are:
/// `R_j = S_j / sum_k (P_k w(d_kj))`. Then each point of demand adds up the shares it reaches, counted likewise:
/// `A_i = sum_j (R_j w(d_ij))`. With one band of weight 1 this is 2SFCA (Luo and Wang, Environment and Planning B 30,
/// 2003), with several E2SFCA (Luo and Qi, Health & Place 15, 2009).
///
/// Nothing is lost: the sum over points of people times their supply is the capacity of the services that somebody
/// reaches. Sums are made in the order of services, then of points: the same numbers on every machine.
public final class SupplyPerHead {

    private SupplyPerHead() {}

    /// @param pairs who reaches which service, at least as far as the last band
    /// @param people at each point of demand, 0 or more
    /// @param capacity of each service, 0 or more
    /// @return places a head at each point of demand; 0 where no service is reached
    /// @throws IllegalArgumentException when numbers are missing, negative, infinite or none
    public static double[] of(Pairs pairs, double[] people, double[] capacity, Bands bands) {
        Weights.check("people", people);
        Weights.check("capacity", capacity);
        if (capacity.length != pairs.services()) {
            throw new IllegalArgumentException(capacity.length + " capacities of " + pairs.services() + " services");
        }
        var supply = new double[people.length];
        for (int service = 0; service < pairs.services(); service++) {
            double sharers = 0;
            for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
                sharers += people[pairs.demand()[pair]] * bands.weightOf(pairs.millis()[pair]);
            }
            if (sharers > 0) {
                double share = capacity[service] / sharers;
                for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
                    supply[pairs.demand()[pair]] += share * bands.weightOf(pairs.millis()[pair]);
                }
            }
        }
        return supply;
    }
}
