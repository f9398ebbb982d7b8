package city.weltoffen.measures.progress;

/** How far a progress report is. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    DISCARDED
}
