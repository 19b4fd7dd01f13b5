package org.maillage.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what is held on a person, with the names of the file for columns.
public record HeldRows(JdbcClient jdbc, PersonId person) {

    /// @param sql each of its parameters is the person
    public PersonalData.Part read(String heading, String sql) {
        return new PersonalData.Part(
                heading, jdbc.sql(sql).param("person", person.value()).query().listOfRows());
    }
}
