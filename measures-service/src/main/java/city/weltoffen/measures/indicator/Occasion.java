package city.weltoffen.measures.indicator;

import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Moment;

/** On which something is done to an indicator: its measure, as it is now, and by whom and when. */
record Occasion(MeasureEntry measure, Moment now) {}
