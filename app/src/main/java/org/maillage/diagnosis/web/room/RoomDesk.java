package org.maillage.diagnosis.web.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.accounts.links.WrongLinks;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Lets in who has the code of a workshop. Wrong codes are counted as wrong links are; a phone that came in before is
/// not stopped by those of the others, since a whole room shares one address.
@Component
class RoomDesk {

    static final String DOOR = "diagnosis/workshop/door";

    private final Room room;
    private final WrongLinks wrong;

    RoomDesk(Room room, WrongLinks wrong) {
        this.room = room;
        this.wrong = wrong;
    }

    ModelAndView receive(String typed, HttpServletRequest visit, Function<Workshop, ModelAndView> onwards) {
        String from = NetworkAddress.of(visit.getRemoteAddr());
        if (PhoneCookie.find(visit).isEmpty() && wrong.areTooMany(from)) {
            return Answers.page(DOOR, DoorPage.tooMany(typed), HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<ShortCode> code = ShortCode.find(typed);
        Optional<Workshop> workshop = code.flatMap(room::findWorkshop);
        if (workshop.isPresent()) {
            return onwards.apply(workshop.get());
        }
        if (code.filter(room::isOfRemoved).isPresent()) {
            return Answers.page(DOOR, DoorPage.removed(typed), HttpStatus.GONE);
        }
        wrong.add(from);
        return Answers.page(DOOR, DoorPage.unknown(typed), HttpStatus.NOT_FOUND);
    }
}
