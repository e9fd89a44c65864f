package cn.nanshan.minsheng.project;

import jakarta.persistence.Embeddable;

/**
 * Where a project belongs: the row scope of everything that hangs on it.
 *
 * @param streetCode code of the street
 * @param communityCode statistical code of the community
 */
@Embeddable
public record Home(String streetCode, String communityCode) {

}
