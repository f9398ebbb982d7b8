package city.weltoffen.relations.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** All contact persons. */
@Repository
public class Contacts {

    private final MongoTemplate template;
    private final PartnerIndex partners;

    Contacts(MongoTemplate template, PartnerIndex partners) {
        this.template = template;
        this.partners = partners;
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Those at a partner and at all that were merged into it, by name. */
    public List<ContactPerson> at(PartnerId partner) {
        return template.find(
                query(where("partner").in(partners.idsOf(partner))).with(Sort.by("details.name")), ContactPerson.class);
    }

    /** All entries of a person; a name is looked for in all of them, which is rare and takes its time. */
    public List<ContactPerson> of(SoughtPerson person) {
        Criteria narrowed = person.isAddress()
                ? where("foldedEmail").is(folded(person.text()))
                : where("erased").is(false);
        try (Stream<ContactPerson> all = template.stream(query(narrowed), ContactPerson.class)) {
            return all.filter(contact -> person.is(
                            contact.details().name(), contact.details().email()))
                    .toList();
        }
    }

    public Optional<ContactPerson> find(String id) {
        return Optional.ofNullable(template.findById(id, ContactPerson.class));
    }

    public ContactPerson add(PartnerId partner, ContactDetails details) {
        return template.insert(new ContactPerson(
                Generators.timeBasedEpochGenerator().generate().toString(),
                partner.value(),
                details,
                details.foldedEmail(),
                false,
                null));
    }

    /** @throws DomainProblem {@code stale} */
    public ContactPerson change(ContactPerson known, ExpectedVersion expected, ContactDetails details) {
        expected.check(version(known));
        try {
            return template.save(known.with(details));
        } catch (OptimisticLockingFailureException overtaken) {
            throw DomainProblem.stale();
        }
    }

    /** Forgets who it was. */
    public void erase(ContactPerson known) {
        template.save(known.asErased());
    }

    /** The ETag's number. */
    public static long version(ContactPerson person) {
        return Objects.requireNonNullElse(person.version(), 0L);
    }
}
