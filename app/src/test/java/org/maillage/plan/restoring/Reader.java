package org.maillage.plan.restoring;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.Cast;
import org.maillage.accounts.Person;

/// Who reads, in the matrices of who may learn what.
enum Reader {
    ODILE_READS,
    AMADOU_CONTRIBUTES,
    CLAIRE_COORDINATES_FOR_THE_TOWN,
    KARIM_COORDINATES_FOR_THE_CAF,
    YANN_IS_OF_ANOTHER_CONVENTION,
    NOBODY_IS_SIGNED_IN;

    static final Set<Reader> MEMBERS = EnumSet.range(ODILE_READS, KARIM_COORDINATES_FOR_THE_CAF);
    static final Set<Reader> COORDINATORS =
            EnumSet.range(CLAIRE_COORDINATES_FOR_THE_TOWN, KARIM_COORDINATES_FOR_THE_CAF);
    static final Set<Reader> TOWN = EnumSet.of(ODILE_READS, CLAIRE_COORDINATES_FOR_THE_TOWN);
    static final Set<Reader> CAF = EnumSet.of(KARIM_COORDINATES_FOR_THE_CAF);

    /// @return null for who is not signed in
    @Nullable
    Person among(Cast cast) {
        return switch (this) {
            case ODILE_READS -> cast.odile;
            case AMADOU_CONTRIBUTES -> cast.amadou;
            case CLAIRE_COORDINATES_FOR_THE_TOWN -> cast.claire;
            case KARIM_COORDINATES_FOR_THE_CAF -> cast.karim;
            case YANN_IS_OF_ANOTHER_CONVENTION -> cast.yann;
            case NOBODY_IS_SIGNED_IN -> null;
        };
    }
}
