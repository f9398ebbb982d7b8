package city.weltoffen.relations.enquiry;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Year;
import java.util.Objects;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Counts enquiries by year, over all instances; a number is given once, a gap does no harm. */
@Component
class EnquiryNumbers {

    private static final String COLLECTION = "enquiry_numbers";

    private final MongoTemplate template;
    private final Clock businessClock;

    EnquiryNumbers(MongoTemplate template, Clock businessClock) {
        this.template = template;
        this.businessClock = businessClock;
    }

    /** The next reference, for instance {@code 2026-0001}. */
    String next() {
        String year = Year.now(businessClock).toString();
        return "%s-%04d".formatted(year, next(year));
    }

    private long next(String year) {
        try {
            return count(year);
        } catch (DuplicateKeyException overtaken) {
            // Two instances began the year at once; now there is something to count on.
            return count(year);
        }
    }

    private long count(String year) {
        Document counter = template.findAndModify(
                Query.query(where("_id").is(year)),
                new Update().inc("last", 1L),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        return Objects.requireNonNull(counter).get("last", Number.class).longValue();
    }
}
