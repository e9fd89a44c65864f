package cn.nanshan.minsheng.project;

/**
 * What the street says of urgent work after it was done (ACC-17).
 *
 * @param necessity whether it could really not wait
 * @param price whether the price was fair
 * @param effect whether it worked
 * @param results what came out, with the figures of the performance targets
 * @param onLatePublicity what is said of publicity that came late, empty if it did not
 * @param onLateRecognition what is said of recognition that came late, empty if it did
 * not
 */
public record UrgentAssessment(String necessity, String price, String effect, String results, String onLatePublicity,
		String onLateRecognition) {

	boolean isComplete() {
		return !this.necessity.isBlank() && !this.price.isBlank() && !this.effect.isBlank() && !this.results.isBlank();
	}

}
