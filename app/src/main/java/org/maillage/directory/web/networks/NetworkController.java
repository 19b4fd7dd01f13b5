package org.maillage.directory.web.networks;

import java.util.List;
import java.util.Optional;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.Nearest;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.networks.NetworkStructure;
import org.maillage.directory.networks.Networks;
import org.maillage.directory.networks.Standing;
import org.maillage.directory.web.SheetNumbers;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Networks of the convention, who is of them, and the path of a child.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH)
class NetworkController {

    private static final String PAGE = "directory/network";

    private final Networks networks;
    private final NetworkPages pages;
    private final PathPages paths;

    NetworkController(Networks networks, NetworkPages pages, PathPages paths) {
        this.networks = networks;
        this.pages = pages;
        this.paths = paths;
    }

    @GetMapping("/parcours")
    ModelAndView path(Space space, @RequestParam(name = "etape", defaultValue = "") String stage) {
        NetworkPages.requireNoCopy(space);
        return Answers.page("directory/path", paths.pageOf(space, stage));
    }

    @GetMapping("/reseaux")
    ModelAndView first(Space space) {
        return show(space, Vocabulary.LOCAL_NETWORKS.terms().getFirst().code());
    }

    @GetMapping("/reseaux/{network}")
    ModelAndView show(Space space, @PathVariable String network) {
        return Answers.page(PAGE, pages.pageOf(space, NetworkPages.getNetwork(network), "", ""));
    }

    @PostMapping("/reseaux/{network}")
    ModelAndView add(
            Space space,
            @PathVariable String network,
            @RequestParam(name = "structure", defaultValue = "") String typed,
            RedirectAttributes redirect) {
        Term term = NetworkPages.getNetwork(network);
        space.rights().requireSomeCoordination();
        List<NetworkStructure> all = networks.listStructures(space, network);
        String name = Typed.line(typed);
        Optional<NetworkStructure> found = all.stream()
                .filter(one -> Folded.fold(one.name()).equals(Folded.fold(name)))
                .findFirst();
        return found.isEmpty()
                ? Answers.refused(PAGE, pages.pageOf(space, term, sentence(all, name), name))
                : say(space, term, found.get(), Gesture.ADD, redirect);
    }

    private static String sentence(List<NetworkStructure> all, String name) {
        if (name.isEmpty()) {
            return "Écrivez le nom d’une structure de l’annuaire.";
        }
        List<String> near =
                Nearest.to(name, all.stream().map(NetworkStructure::name).toList());
        return "L’annuaire ne connaît pas de structure de ce nom. "
                + (near.isEmpty()
                        ? "Ajoutez-lui d’abord une fiche."
                        : "Vouliez-vous dire «\u00a0%s\u00a0»\u00a0?".formatted(near.getFirst()));
    }

    @PostMapping("/reseaux/{network}/{structure}/{networkGesture}")
    ModelAndView say(
            Space space,
            @PathVariable String network,
            @PathVariable("structure") String address,
            @PathVariable("networkGesture") String path,
            RedirectAttributes redirect) {
        Term term = NetworkPages.getNetwork(network);
        NetworkStructure structure = networks.listStructures(space, network).stream()
                .filter(one -> SheetNumbers.in(address)
                        .filter(number -> number == one.number())
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> NotFound.of("Structure", address));
        space.rights().requireSomeCoordination();
        return say(space, term, structure, Gesture.at(path), redirect);
    }

    private ModelAndView say(
            Space space, Term network, NetworkStructure structure, Gesture gesture, RedirectAttributes redirect) {
        Standing before = structure.standing();
        networks.say(space, network.code(), structure.id(), gesture.standing());
        String here = space.path(NetworkPages.INSIDE + "/" + network.code());
        Flash.sayWithUndo(
                redirect,
                gesture.done() + "\u00a0: " + structure.name() + ".",
                here + "/" + structure.number() + "/" + Gesture.of(before).path());
        return Answers.goTo(here);
    }
}
