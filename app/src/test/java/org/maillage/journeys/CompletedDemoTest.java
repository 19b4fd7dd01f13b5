package org.maillage.journeys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.maillage.demo.DemoTest;
import org.springframework.test.context.jdbc.Sql;

/// A test on the demonstration completed by `every-page.sql`, which [DemoPages] knows. What it adds stays, but for the
/// account: other tests on the demonstration count accounts, and look at other conventions.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@DemoTest
@Sql(scripts = "/every-page.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
@Sql(
        statements = "delete from accounts.account where person_id = '0000aaaa-0000-4000-8000-000000000001'",
        executionPhase = Sql.ExecutionPhase.AFTER_TEST_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface CompletedDemoTest {}
