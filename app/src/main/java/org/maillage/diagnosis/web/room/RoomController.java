package org.maillage.diagnosis.web.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Phone;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page a phone opens in a room, without account and without session.
@Controller
@RequestMapping(ShortCode.ROOT)
class RoomController {

    private static final String VIEW = "diagnosis/workshop/room";
    private static final String SENT = "envoi";
    private static final String CHOSEN = "choix";

    private final RoomDesk desk;
    private final Room room;
    private final RoomPages pages;
    private final PhoneCookie phones;

    RoomController(RoomDesk desk, Room room, RoomPages pages, PhoneCookie phones) {
        this.desk = desk;
        this.room = room;
        this.pages = pages;
        this.phones = phones;
    }

    @GetMapping
    ModelAndView enter(@RequestParam(name = "code", defaultValue = "") String typed, HttpServletRequest visit) {
        return typed.isBlank()
                ? Answers.page(RoomDesk.DOOR, DoorPage.FRESH)
                : desk.receive(
                        typed, visit, workshop -> Answers.goTo(codeOf(workshop).path()));
    }

    @GetMapping("/{shortCode}")
    ModelAndView show(
            @PathVariable("shortCode") String typed,
            @RequestParam(name = "recu", defaultValue = "") String received,
            HttpServletRequest visit,
            HttpServletResponse answer) {
        return desk.receive(
                typed,
                visit,
                workshop ->
                        page(workshop, phone(workshop, visit, answer), Filled.fresh(RoomForm.blank()), said(received)));
    }

    /// What a page asks every few seconds: whether the room has gone on to another stage.
    @GetMapping(path = "/{shortCode}", params = "vu")
    ModelAndView follow(
            @PathVariable("shortCode") String typed, @RequestParam("vu") String seen, HttpServletRequest visit) {
        return desk.receive(
                typed,
                visit,
                workshop -> workshop.stage().name().equals(seen)
                        ? Answers.nothingNew()
                        : Answers.page(
                                VIEW,
                                pages.pageOf(workshop, Filled.fresh(RoomForm.blank()), Set.of(), null)
                                        .askedByOneBehind()));
    }

    @PostMapping("/{shortCode}/propositions")
    ModelAndView propose(
            @PathVariable("shortCode") String typed,
            @ModelAttribute("form") RoomForm form,
            HttpServletRequest visit,
            HttpServletResponse answer) {
        return desk.receive(typed, visit, workshop -> {
            Phone phone = phone(workshop, visit, answer);
            return room.propose(workshop, phone, form.toSending()) instanceof Saved.Refused(String field, String why)
                    ? page(workshop, phone, Filled.refused(form, field, why), null)
                    : Answers.goTo(codeOf(workshop).path() + "?recu=" + SENT);
        });
    }

    @PostMapping("/{shortCode}/choix")
    ModelAndView choose(
            @PathVariable("shortCode") String typed,
            @RequestParam(defaultValue = "") Set<String> ideas,
            HttpServletRequest visit,
            HttpServletResponse answer) {
        return desk.receive(typed, visit, workshop -> {
            Phone phone = phone(workshop, visit, answer);
            Set<IdeaId> chosen = Typed.findIds(ideas, IdeaId::new);
            return room.choose(workshop, phone, chosen) instanceof Saved.Refused(String field, String why)
                    ? show(workshop, Filled.refused(RoomForm.blank(), field, why), chosen, null)
                    : Answers.goTo(codeOf(workshop).path() + "?recu=" + CHOSEN);
        });
    }

    private ModelAndView page(Workshop workshop, Phone phone, Filled<RoomForm> filled, @Nullable String received) {
        return show(workshop, filled, room.choicesOf(workshop, phone), received);
    }

    private ModelAndView show(
            Workshop workshop, Filled<RoomForm> filled, Set<IdeaId> chosen, @Nullable String received) {
        return filled.on(VIEW, pages.pageOf(workshop, filled, chosen, received));
    }

    // Only what is open needs to know a phone again.
    private Phone phone(Workshop workshop, HttpServletRequest visit, HttpServletResponse answer) {
        return workshop.stage().isOpen() ? phones.of(codeOf(workshop), visit, answer) : Phone.createRandom();
    }

    private static ShortCode codeOf(Workshop workshop) {
        return Objects.requireNonNull(workshop.code());
    }

    private static @Nullable String said(String received) {
        return switch (received) {
            case SENT -> "Proposition reçue, merci. Vous pouvez en envoyer une autre.";
            case CHOSEN -> "Vos choix sont enregistrés. Vous pouvez les changer tant que le choix est ouvert.";
            default -> null;
        };
    }
}
