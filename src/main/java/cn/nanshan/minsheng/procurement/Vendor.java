package cn.nanshan.minsheng.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

/**
 * A unit that does or may do the work, known to the whole district so that a listing in
 * one street counts in all.
 */
@Entity
public class Vendor {

	@Id
	private UUID id;

	@Embedded
	private VendorDetails details;

	@ElementCollection
	@CollectionTable(name = "vendor_qualification", joinColumns = @JoinColumn(name = "vendor_id"))
	@OrderColumn(name = "position")
	private List<Qualification> qualifications = new ArrayList<>();

	private boolean active;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Vendor() {
	}

	Vendor(UUID id, VendorDetails details, List<Qualification> qualifications) {
		this.id = id;
		this.details = details;
		this.qualifications.addAll(qualifications);
		this.active = true;
	}

	void change(VendorDetails wanted, List<Qualification> certificates, boolean stillActive) {
		this.details = wanted;
		this.qualifications.clear();
		this.qualifications.addAll(certificates);
		this.active = stillActive;
	}

	public UUID id() {
		return this.id;
	}

	public VendorDetails details() {
		return this.details;
	}

	public String name() {
		return this.details.name();
	}

	public List<Qualification> qualifications() {
		return List.copyOf(this.qualifications);
	}

	public boolean isActive() {
		return this.active;
	}

	/** Returns the version that a form shows and sends back. */
	public int version() {
		return this.version;
	}

}
