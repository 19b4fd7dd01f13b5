package org.maillage.demo;

import java.util.List;
import java.util.Map;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Grounds;
import org.maillage.plan.Topics;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the plan of a convention: topics, contracts, enjeux, then its actions file by file.
@Component
@Profile("demo")
class DemoPlanLoader {

    private final Topics topics;
    private final Contracts contracts;
    private final Enjeux enjeux;
    private final DemoConstatLoader constats;
    private final DemoWorkshopLoader workshops;
    private final DemoActionLoader actions;

    DemoPlanLoader(
            Topics topics,
            Contracts contracts,
            Enjeux enjeux,
            DemoConstatLoader constats,
            DemoWorkshopLoader workshops,
            DemoActionLoader actions) {
        this.topics = topics;
        this.contracts = contracts;
        this.enjeux = enjeux;
        this.constats = constats;
        this.workshops = workshops;
        this.actions = actions;
    }

    /// What the actions of one convention name by key.
    record Names(
            DemoKeys<TopicId> topics,
            DemoKeys<ContractId> contracts,
            DemoKeys<EnjeuId> enjeux,
            DemoKeys<ActionId> actions) {

        Names() {
            this(
                    new DemoKeys<>("le sujet"),
                    new DemoKeys<>("le contrat"),
                    new DemoKeys<>("l’enjeu"),
                    new DemoKeys<>("l’action"));
        }
    }

    void load(String name, DemoConvention convention, DemoFrame frame, DemoFolder folder, DemoWorld world) {
        var names = new Names();
        String file = name + DemoConvention.FILE;
        convention
                .topics()
                .forEach(topic ->
                        names.topics().put(file, topic, DemoRefusal.unless(file, topics.add(frame.id(), topic))));
        convention
                .contracts()
                .forEach(contract -> names.contracts()
                        .put(file, contract, DemoRefusal.unless(file, contracts.add(frame.id(), contract))));
        var grounds = constats.load(name + "/constats.yaml", frame, folder, world, names.topics());
        workshops.load(name + "/ateliers.yaml", frame, folder, world);
        loadEnjeux(name + "/enjeux.yaml", frame, folder, names, grounds);
        for (String actionFile : folder.listActionFiles(name)) {
            List<DemoAction> written = folder.readList(actionFile, DemoAction.class);
            written.forEach(action -> actions.load(actionFile + ", " + action.code(), action, frame, world, names));
        }
    }

    private void loadEnjeux(
            String file, DemoFrame frame, DemoFolder folder, Names names, Map<String, Grounds.Ticked> grounds) {
        for (DemoEnjeu enjeu : folder.readList(file, DemoEnjeu.class)) {
            String where = file + ", " + enjeu.key();
            var draft = new Enjeux.Draft(
                    frame.themes().get(where, enjeu.theme()),
                    frame.headings().getIfNamed(where, enjeu.heading()),
                    enjeu.title(),
                    enjeu.description(),
                    enjeu.priority(),
                    grounds.get(enjeu.key()));
            names.enjeux().put(where, enjeu.key(), DemoRefusal.unless(where, enjeux.create(frame.id(), draft)));
        }
    }
}
