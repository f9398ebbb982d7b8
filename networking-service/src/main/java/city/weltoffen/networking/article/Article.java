package city.weltoffen.networking.article;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.Notice;
import city.weltoffen.events.networking.ArticleChanged;
import city.weltoffen.events.networking.ArticlePublished;
import city.weltoffen.events.networking.ArticleWithdrawn;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that is worth knowing, written down by the administration. Every change is a version with its writer and
 * reason; what everybody may read is the version to which the office agreed.
 */
@Document("articles")
public class Article extends Aggregate {

    @Id
    private final ArticleId id;

    private Person author;
    private String department;
    private ArticleContent content;
    private ArticleState state = ArticleState.DRAFT;
    private List<ArticleVersion> versions = new ArrayList<>();
    private @Nullable LocalDate publishedOn;
    private @Nullable String withdrawnBecause;
    private @Nullable LocalDate proposedOn;
    private @Nullable Sheet sheet;

    @PersistenceCreator
    Article(ArticleId id, Person author, String department, ArticleContent content) {
        this.id = id;
        this.author = author;
        this.department = department;
        this.content = content;
    }

    /**
     * @param department slug of the department that keeps it
     * @param text id under which the content is kept as the first version
     */
    static Article begin(ArticleId id, String department, ArticleContent content, String text, Moment now) {
        Article article = new Article(id, now.by(), department, content);
        article.remember(text, null, now);
        return article;
    }

    /** @param reason of a change that others see */
    void write(ArticleContent written, @Nullable String reason, String text, Moment now) {
        if (written.equals(content)) {
            return;
        }
        if (state == ArticleState.PUBLISHED) {
            written.requireComplete();
            if (reason == null) {
                throw DomainProblem.invalid("#/reason", "required");
            }
        }
        content = written;
        remember(text, reason, now);
        if (state == ArticleState.PUBLISHED) {
            recordChange("Artikel geändert", "Article changed", List.of());
        }
    }

    private void remember(String text, @Nullable String reason, Moment now) {
        versions.add(new ArticleVersion(versions.size() + 1, now.by(), now.at(), reason, text));
        changeQuietly();
    }

    /** Lets the administration read it. */
    void publish(Moment now) {
        if (state == ArticleState.PUBLISHED) {
            return;
        }
        content.requireComplete();
        state = ArticleState.PUBLISHED;
        publishedOn = now.today();
        withdrawnBecause = null;
        record(new ArticlePublished(voice().says("Neuer Artikel", "New article", List.of()), voice().facts()));
    }

    /** Nobody is to rely on it any more. */
    void withdraw(String why) {
        requirePublished();
        state = ArticleState.WITHDRAWN;
        withdrawnBecause = why;
        proposedOn = null;
        sheet = null;
        record(new ArticleWithdrawn(
                voice().says("Artikel zurückgezogen", "Article withdrawn", List.of()), voice().facts()));
    }

    /** Asks the office to let everybody read it as it is now. */
    void propose(Moment now) {
        requirePublished();
        if (proposedOn == null && !isPublicAsItIs()) {
            proposedOn = now.today();
            recordChange("Als gutes Beispiel vorgeschlagen", "Proposed as good practice", List.of(Addressee.office()));
        }
    }

    /**
     * Lets everybody read it.
     *
     * @param version number of the version that the office has read
     */
    void approve(int version, Moment now) {
        requirePublished();
        if (version != versions.size()) {
            throw DomainProblem.stale();
        }
        if (!isPublicAsItIs()) {
            proposedOn = null;
            sheet = new Sheet(version, content, now.today());
            Notice notice = voice().says("Gutes Beispiel", "Good practice", authorBut(now.by()));
            record(new ArticlePublished(notice.readableAt("/public/good-practice/" + id.value()), voice().facts()));
        }
    }

    /** Lets the administration alone read it, or does not follow a proposal. */
    void keepInside(Moment now) {
        if (proposedOn != null || sheet != null) {
            proposedOn = null;
            sheet = null;
            recordChange("Nicht öffentlich", "Not public", authorBut(now.by()));
        }
    }

    /** The successor of the department keeps it from now on. */
    void follow(DepartmentSuccession succession) {
        if (department.equals(succession.slug())) {
            department = succession.successor();
            if (state == ArticleState.PUBLISHED) {
                recordChange("Artikel übernommen", "Article taken over", List.of());
            }
            changeQuietly();
        }
    }

    /** The text stays, who wrote it does not. */
    void forgetName(String subject) {
        if (writers().stream().noneMatch(writer -> writer.is(subject) && writer.name() != null)) {
            return;
        }
        Person nameless = new Person(subject, null);
        author = author.is(subject) ? nameless : author;
        versions.replaceAll(version -> version.by().is(subject) ? version.by(nameless) : version);
        changeQuietly();
        if (state == ArticleState.PUBLISHED) {
            recordChange("Artikel geändert", "Article changed", List.of());
        }
    }

    private void recordChange(String german, String english, List<Addressee> addressees) {
        record(new ArticleChanged(voice().says(german, english, addressees), voice().facts()));
    }

    private List<Addressee> authorBut(Person acting) {
        return acting.subject().equals(author.subject()) ? List.of() : List.of(Addressee.person(author.subject()));
    }

    private void requirePublished() {
        if (state != ArticleState.PUBLISHED) {
            throw new DomainProblem("article-not-published");
        }
    }

    private ArticleVoice voice() {
        return new ArticleVoice(this);
    }

    @Override
    public ArticleId id() {
        return id;
    }

    public Person author() {
        return author;
    }

    public String department() {
        return department;
    }

    public ArticleContent content() {
        return content;
    }

    public ArticleState state() {
        return state;
    }

    /** Oldest first; never empty. */
    public List<ArticleVersion> versions() {
        return List.copyOf(versions);
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }

    /** Everybody who wrote of it. */
    public Set<Person> writers() {
        return Stream.concat(Stream.of(author), versions.stream().map(ArticleVersion::by))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Since when it waits for the office's agreement. */
    public @Nullable LocalDate proposedOn() {
        return proposedOn;
    }

    /** What everybody may read. */
    public @Nullable Sheet sheet() {
        return sheet;
    }

    /** Whether everybody reads the latest version. */
    public boolean isPublicAsItIs() {
        return sheet != null && sheet.version() == versions.size();
    }
}
