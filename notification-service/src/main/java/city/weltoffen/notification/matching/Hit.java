package city.weltoffen.notification.matching;

import java.util.List;

/** A rule that an event meets, and by what. */
public record Hit<R>(R rule, List<MetCriterion> criteria) {}
