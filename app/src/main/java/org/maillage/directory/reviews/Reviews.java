package org.maillage.directory.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.directory.ServiceId;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.site.NotFound;
import org.maillage.territory.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads campaigns, whom they ask, and what came back.
@Repository
public class Reviews {

    private static final String REVIEW = """
            select r.id, r.convention_id, r.title, r.message, r.scope, r.answer_by, r.opened_at, r.closed_at,
              trim(p.given_name || ' ' || p.family_name) as opened_by, p.email as contact
            from directory.review r join accounts.person p on p.id = r.opened_by
            """;

    private static final String ASKS = """
            select a.*, r.opened_at, o.name as organisation, o.deleted_at as organisation_deleted,
              trim(p.given_name || ' ' || p.family_name) as person
            from directory.review_ask a
              join directory.review r on r.id = a.review_id
              join accounts.organisation o on o.id = a.organisation_id
              left join accounts.person p on p.id = a.person_id
            """;

    private static final String SHEETS = """
            select s.*, st.name as structure, st.number as structure_number, sv.name as service,
              sv.number as service_number, coalesce(sv.version, st.version) as version,
              st.deleted_at is not null or sv.deleted_at is not null as removed,
              st.owner_id is distinct from a.organisation_id as moved
            from directory.review_sheet s
              join directory.review_ask a on a.id = s.ask_id
              join directory.structure st on st.id = s.structure_id
              left join directory.service sv on sv.id = s.service_id
            """;

    private static final String BY_STRUCTURE = "order by st.name, st.number, sv.name nulls first, sv.number";

    private final JdbcClient jdbc;
    private final Conventions conventions;

    Reviews(JdbcClient jdbc, Conventions conventions) {
        this.jdbc = jdbc;
        this.conventions = conventions;
    }

    /// The latest first.
    public List<Review> listOf(ConventionId convention) {
        return jdbc.sql(REVIEW + "where r.convention_id = ? order by r.opened_at desc, r.id")
                .param(convention.value())
                .query((row, _) -> review(row))
                .list();
    }

    public Review getReview(ConventionId convention, ReviewId id) {
        return jdbc.sql(REVIEW + "where r.convention_id = ? and r.id = ?")
                .params(convention.value(), id.value())
                .query((row, _) -> review(row))
                .optional()
                .orElseThrow(() -> NotFound.of("Review", id.value()));
    }

    /// By campaign, each organisation by name.
    public Map<ReviewId, List<AskedKeeper>> listAsks(ConventionId convention) {
        return listAsks("a.convention_id = ?", convention.value());
    }

    /// Of one campaign.
    public List<AskedKeeper> listAsks(ConventionId convention, ReviewId review) {
        return listAsks("a.convention_id = ? and a.review_id = ?", convention.value(), review.value())
                .getOrDefault(review, List.of());
    }

    private Map<ReviewId, List<AskedKeeper>> listAsks(String which, Object... ids) {
        Map<UUID, List<AskedSheet>> sheets = jdbc
                .sql(SHEETS + "where " + which + " " + BY_STRUCTURE)
                .params(ids)
                .query((row, _) -> sheet(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> one.ask().value()));
        record Asked(ReviewId review, AskedKeeper keeper) {}
        return jdbc
                .sql(ASKS + "where " + which + " order by o.name, a.id")
                .params(ids)
                .query((row, _) -> new Asked(
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        keeper(row, sheets.getOrDefault(row.getObject("id", UUID.class), List.of()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Asked::review, Collectors.mapping(Asked::keeper, Collectors.toList())));
    }

    KeeperAsk getAsk(AskId id) {
        List<AskedSheet> sheets = jdbc.sql(SHEETS + "where s.ask_id = ? " + BY_STRUCTURE)
                .param(id.value())
                .query((row, _) -> sheet(row))
                .list();
        return jdbc.sql(ASKS + "where a.id = ?")
                .param(id.value())
                .query((row, _) -> ask(row, sheets))
                .optional()
                .orElseThrow(() -> NotFound.of("Ask", id.value()));
    }

    private KeeperAsk ask(ResultSet row, List<AskedSheet> sheets) throws SQLException {
        var convention = new ConventionId(row.getObject("convention_id", UUID.class));
        return new KeeperAsk(
                new AskId(row.getObject("id", UUID.class)),
                getReview(convention, new ReviewId(row.getObject("review_id", UUID.class))),
                conventions.findConvention(convention).orElseThrow(),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation"),
                row.getString("person"),
                row.getString("address"),
                row.getString("word"),
                sheets);
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("message"),
                row.getString("scope"),
                row.getObject("answer_by", LocalDate.class),
                row.getString("opened_by"),
                row.getString("contact"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"));
    }

    private static AskedKeeper keeper(ResultSet row, List<AskedSheet> sheets) throws SQLException {
        Instant reminded = instant(row, "reminded_at");
        return new AskedKeeper(
                new AskId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation"),
                row.getString("person"),
                row.getString("address"),
                instant(row, "seen_at"),
                row.getString("word"),
                reminded == null
                        ? row.getObject("opened_at", OffsetDateTime.class).toInstant()
                        : reminded,
                reminded != null,
                row.getString("ending"),
                sheets);
    }

    private static AskedSheet sheet(ResultSet row) throws SQLException {
        UUID service = row.getObject("service_id", UUID.class);
        String name = row.getString(service == null ? "structure" : "service");
        String answer = row.getString("answer");
        return new AskedSheet(
                new AskedSheetId(row.getObject("id", UUID.class)),
                new AskId(row.getObject("ask_id", UUID.class)),
                new StructureId(row.getObject("structure_id", UUID.class)),
                service == null ? null : new ServiceId(service),
                name,
                service == null
                        ? Structures.PATH + "/" + row.getLong("structure_number") + "-" + Slugs.of(name)
                        : Structures.PATH + "/services/" + row.getLong("service_number") + "-" + Slugs.of(name),
                row.getInt("version"),
                answer == null ? null : AnswerKind.ofCode(answer),
                instant(row, "answered_at"),
                row.getString("reason"),
                row.getBoolean("removed"),
                row.getBoolean("moved"),
                instant(row, "kept_at") != null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
