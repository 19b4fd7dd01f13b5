package org.maillage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// One process that serves the whole platform; `ARCHITECTURE.md` shows the house.
// Beans are named by their whole class name: two modules may each have an InvitationController.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Maillage {

    static void main(String[] args) {
        SpringApplication.run(Maillage.class, args);
    }
}
