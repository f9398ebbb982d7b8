package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All templates of calls. */
@Repository
class CallTemplates {

    private final AggregateStore<CallTemplate> store;

    CallTemplates(AggregateStores stores) {
        this.store = stores.of(CallTemplate.class);
    }

    /** All, in no order; a city has some dozens. */
    List<CallTemplate> all() {
        return store.find();
    }

    /** @throws DomainProblem {@code not-found} */
    CallTemplate require(TemplateId id) {
        return store.require(id);
    }

    /** @throws DomainProblem {@code taken} when the code names another template */
    CallTemplate create(TemplateDetails details) {
        try {
            return store.save(CallTemplate.create(details));
        } catch (DuplicateKeyException known) {
            throw DomainProblem.taken("#/code", details.code());
        }
    }

    /** @throws DomainProblem {@code stale} */
    CallTemplate change(TemplateId id, ExpectedVersion expected, TemplateDetails details) {
        return store.update(id, expected, template -> template.change(details));
    }

    CallTemplate announce(TemplateId id, TemplateYear year) {
        return store.update(id, template -> template.announce(year));
    }

    CallTemplate prepare(TemplateId id, LocalDate today) {
        return store.update(id, template -> template.prepare(today));
    }
}
