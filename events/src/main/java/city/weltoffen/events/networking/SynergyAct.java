package city.weltoffen.events.networking;

import java.time.LocalDate;

/**
 * One act of a department that speaks for a synergy; what it was is said by its own event.
 *
 * @param event id of its event
 * @param kind of its event, for instance {@code relation.interaction-logged}
 * @param department slug of the department that acted
 * @param on day of the act
 */
public record SynergyAct(String event, String kind, String department, LocalDate on) {}
