package city.weltoffen.events.relations;

import java.time.LocalDate;

/**
 * The facts of a proposal; who proposes it, and in which words, stays with the office.
 *
 * @param kind slug of the kind of activity
 * @param begins first day, as proposed
 * @param ends last day, as proposed
 */
public record ProposalFacts(String kind, LocalDate begins, LocalDate ends) {}
