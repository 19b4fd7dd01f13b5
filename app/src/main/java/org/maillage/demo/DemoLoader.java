package org.maillage.demo;

import org.maillage.base.Actor;
import org.maillage.convention.Conventions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads the demonstration at the first start, whole or not at all; an instance that has a convention is left alone.
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");
    private static final Actor LOADER = new Actor(null, "Démonstration");

    private final DemoFolder folder;
    private final Conventions conventions;
    private final DemoWorldLoader worlds;
    private final DemoTerritoryLoader territories;
    private final DemoZoneLoader zones;
    private final DemoDirectoryLoader directory;
    private final DemoProfessionalLoader professionals;
    private final DemoConventionLoader frames;
    private final DemoPlanLoader plans;
    private final DemoFollowUpLoader followUps;
    private final DemoTeamLoader teams;
    private final DemoPointsLoader points;
    private final TransactionTemplate transaction;

    DemoLoader(
            DemoFolder folder,
            Conventions conventions,
            DemoWorldLoader worlds,
            DemoTerritoryLoader territories,
            DemoZoneLoader zones,
            DemoDirectoryLoader directory,
            DemoProfessionalLoader professionals,
            DemoConventionLoader frames,
            DemoPlanLoader plans,
            DemoFollowUpLoader followUps,
            DemoTeamLoader teams,
            DemoPointsLoader points,
            TransactionTemplate transaction) {
        this.folder = folder;
        this.conventions = conventions;
        this.worlds = worlds;
        this.territories = territories;
        this.zones = zones;
        this.directory = directory;
        this.professionals = professionals;
        this.frames = frames;
        this.plans = plans;
        this.followUps = followUps;
        this.teams = teams;
        this.points = points;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (conventions.listAll().isEmpty()) {
            CONSOLE.info("Chargement des données de la démonstration…");
            LOADER.runs(() -> transaction.executeWithoutResult(status -> load()));
        }
    }

    private void load() {
        DemoWorld world = worlds.load(folder);
        territories.load(folder, world);
        zones.draw(folder, world);
        directory.load(folder, world);
        teams.load(folder);
        zones.tie(folder, world);
        for (String name : folder.listConventions()) {
            String file = name + DemoConvention.FILE;
            DemoConvention convention = folder.read(file, DemoConvention.class);
            DemoFrame frame = frames.load(file, convention, world);
            plans.load(name, convention, frame, folder, world);
            followUps.load(name, convention, frame, folder, world);
            points.load(file, convention, world);
            professionals.load(
                    name + "/professionnels.yaml", world.areas().get(file, convention.territory()), folder, world);
        }
    }
}
