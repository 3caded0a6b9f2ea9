/** What a lower secondary teacher was trained for, with the number of lessons a week that a class has of it (roughly). */
export interface Speciality {
  readonly code: string;
  readonly position: string;
  readonly classesPerTeacher: number;
}

export const SPECIALITIES: readonly Speciality[] = [
  { code: 'TOAN', position: 'Giáo viên Toán', classesPerTeacher: 5 },
  { code: 'NGUVAN', position: 'Giáo viên Ngữ văn', classesPerTeacher: 5 },
  { code: 'NGOAINGU', position: 'Giáo viên Tiếng Anh', classesPerTeacher: 6 },
  { code: 'VATLI', position: 'Giáo viên Khoa học tự nhiên (Vật lí)', classesPerTeacher: 9 },
  { code: 'HOAHOC', position: 'Giáo viên Khoa học tự nhiên (Hoá học)', classesPerTeacher: 9 },
  { code: 'SINHHOC', position: 'Giáo viên Khoa học tự nhiên (Sinh học)', classesPerTeacher: 9 },
  { code: 'LICHSU', position: 'Giáo viên Lịch sử và Địa lí (Lịch sử)', classesPerTeacher: 10 },
  { code: 'DIALI', position: 'Giáo viên Lịch sử và Địa lí (Địa lí)', classesPerTeacher: 10 },
  { code: 'GDCD', position: 'Giáo viên Giáo dục công dân', classesPerTeacher: 18 },
  { code: 'CONGNGHE', position: 'Giáo viên Công nghệ', classesPerTeacher: 12 },
  { code: 'TINHOC', position: 'Giáo viên Tin học', classesPerTeacher: 14 },
  { code: 'THEDUC', position: 'Giáo viên Giáo dục thể chất', classesPerTeacher: 10 },
  { code: 'AMNHAC', position: 'Giáo viên Âm nhạc', classesPerTeacher: 18 },
  { code: 'MITHUAT', position: 'Giáo viên Mĩ thuật', classesPerTeacher: 18 },
];

/** Who may teach a subject. Joined subjects of the 2018 programme are shared: each teacher a part, one row of marks. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  KHTN: ['VATLI', 'HOAHOC', 'SINHHOC'],
  LICHSUDIALI: ['LICHSU', 'DIALI'],
  NGHETHUAT: ['AMNHAC', 'MITHUAT'],
  GDTC: ['THEDUC'],
  NDGDDP: ['DIALI'],
};

/** Subjects that the homeroom teacher leads. */
export const LED_BY_HOMEROOM: readonly string[] = ['HDTNHN'];

export function specialitiesOf(subject: string): readonly string[] {
  return SHARED[subject] ?? [subject];
}
