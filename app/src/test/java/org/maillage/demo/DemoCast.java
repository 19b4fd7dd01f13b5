package org.maillage.demo;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.maillage.accounts.Accounts;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The people of the demonstration whom tests follow: Claire coordinates Angers for the city, Youssef for the Caf (and
/// reads Val d’Ombrelle), Anne-Lise only two themes; Inès and Théo contribute, Hélène reads. Gwénola coordinates Val
/// d’Ombrelle and knows nothing of Angers. Nadège administers the instance.
@TestComponent
public class DemoCast {

    public static final String ANGERS = "angers-2023-2026";
    public static final String VAL_D_OMBRELLE = "val-d-ombrelle-2024-2027";
    public static final String PASSWORD = "maillage-de-novembre";

    public static final String CLAIRE = "claire.meterreau";
    public static final String YOUSSEF = "youssef.lenoiret";
    public static final String ANNE_LISE = "anne-lise.coudrin";
    public static final String INES = "ines.takarli";
    public static final String THEO = "theo.gassereau";
    public static final String HELENE = "helene.dupraz-morin";
    public static final String GWENOLA = "gwenola.sauvageot";
    public static final String NADEGE = "nadege.lorfeuvre";

    private final Accounts accounts;
    private final Conventions conventions;

    DemoCast(Accounts accounts, Conventions conventions) {
        this.accounts = accounts;
        this.conventions = conventions;
    }

    public static String email(String name) {
        return name + "@demo.maillage.example";
    }

    public SignedInPerson principal(String name) {
        return accounts.findOpen(email(name)).orElseThrow();
    }

    /// A request made by this person, signed in.
    public RequestPostProcessor as(String name) {
        return user(principal(name));
    }

    public Space space(String convention, String name) {
        return conventions.findSpace(convention, principal(name).person()).orElseThrow();
    }
}
