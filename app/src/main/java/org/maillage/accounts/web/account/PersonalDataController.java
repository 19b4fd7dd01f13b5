package org.maillage.accounts.web.account;

import java.util.LinkedHashMap;
import java.util.List;
import org.maillage.accounts.PersonalData;
import org.maillage.accounts.SignedInPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// Hands a person everything that the modules of the instance hold on them.
@Controller
class PersonalDataController {

    private final List<PersonalData> parts;
    private final JsonMapper json;

    PersonalDataController(List<PersonalData> parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    @GetMapping("/espace/compte/mes-donnees.json")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedInPerson me) {
        var held = new LinkedHashMap<String, Object>();
        parts.forEach(part -> held.put(part.heading(), part.heldOn(me.person())));
        String file = ContentDisposition.attachment()
                .filename("mes-donnees.json")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(held));
    }
}
