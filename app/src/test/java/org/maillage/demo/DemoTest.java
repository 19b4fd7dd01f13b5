package org.maillage.demo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.maillage.HouseDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A test on the demonstration, loaded from its files as `./maillage demo` does, on 20 November 2025.
///
/// Every class that carries it shares one application context; who changes something carries `@Transactional`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"maillage.today=2025-11-20", "maillage.demo.folder=${maillage.root}/demo"})
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = HouseDatabase.class)
@Import(DemoCast.class)
public @interface DemoTest {}
