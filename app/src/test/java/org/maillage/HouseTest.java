package org.maillage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.maillage.directory.intake.Lists;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test on the whole house: the real application on a real port and a real PostgreSQL, with the [Cast], on
/// 20 November 2025.
///
/// Nobody is told anything by itself: a test that wants people told asks for it.
///
/// Every class that carries it shares one application context: a test that adds nothing to this annotation
/// costs no start. Time passes as fast as the [HouseClock] is told. Tests therefore make what they change, or carry
/// `@Transactional`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"maillage.today=2025-11-20", "maillage.development=true", "maillage.notices.pause=PT12H"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = HouseDatabase.class)
@TestExecutionListeners(listeners = Tidying.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({Cast.class, Lists.class, HouseClock.Configuration.class})
public @interface HouseTest {}
