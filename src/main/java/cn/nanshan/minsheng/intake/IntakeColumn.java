package cn.nanshan.minsheng.intake;

import cn.nanshan.minsheng.shared.Masked;
import cn.nanshan.minsheng.table.Column;

/** A column of a list that is taken in, with what its template says about it. */
public interface IntakeColumn extends Column {

	/** Returns how to fill it in. */
	String hint();

	/** Returns its width in the template, in characters. */
	int width();

	/** Returns how much of it a page shows. */
	default Veil veil() {
		return Veil.NONE;
	}

	/** How much of a cell a page shows. */
	enum Veil {

		/** All of it. */
		NONE,
		/** A family name. */
		NAME,
		/** The two ends of a telephone number. */
		PHONE,
		/** The two ends of an identity number. */
		ID_NUMBER;

		/** Returns what is shown. */
		public String over(String cell) {
			return switch (this) {
				case NONE -> cell;
				case NAME -> Masked.name(cell);
				case PHONE -> Masked.phone(cell);
				case ID_NUMBER -> Masked.idNumber(cell);
			};
		}

	}

}
