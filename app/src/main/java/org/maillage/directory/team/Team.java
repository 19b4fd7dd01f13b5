package org.maillage.directory.team;

import java.util.List;

/// All that is known of the qualifications in one structure.
///
/// @param needs the latest year first, then by qualification
/// @param trainings the latest year first
public record Team(List<TeamNeed> needs, List<Training> trainings) {

    public Team {
        needs = List.copyOf(needs);
        trainings = List.copyOf(trainings);
    }
}
