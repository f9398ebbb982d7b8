package city.weltoffen.measures.evidence.web;

import city.weltoffen.measures.evidence.web.EvidenceResponse.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events from which one chooses what else speaks for a measure, newest first.
 *
 * @param next cursor of the following page; none on the last one
 */
record CandidatesResponse(List<Candidate> items, @Nullable String next) {

    /** @param evidence whether it speaks for the measure already */
    record Candidate(Item event, boolean evidence) {}
}
