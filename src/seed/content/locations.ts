/**
 * Six made-up clinics in five time zones. Streets and telephone numbers (555-01XX) are fictional;
 * coordinates are those of the city center. One has a lunch break, one an opening past midnight.
 */
import type { SeedHours, SeedLocation } from './types.ts'

type HolidayException = SeedLocation['exceptions'][number]

const monToFri: SeedHours['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/** Federal holidays on which every clinic stays closed. July 4, 2027 and December 25, 2027 are kept on a weekday. */
const holidays: HolidayException[] = [
  { date: '2026-11-26', reason: { en: 'Thanksgiving Day', es: 'Día de Acción de Gracias' }, hours: [] },
  { date: '2026-12-25', reason: { en: 'Christmas Day', es: 'Navidad' }, hours: [] },
  { date: '2027-01-01', reason: { en: 'New Year’s Day', es: 'Año Nuevo' }, hours: [] },
  { date: '2027-05-31', reason: { en: 'Memorial Day', es: 'Día de los Caídos' }, hours: [] },
  {
    date: '2027-07-05',
    reason: { en: 'Independence Day (observed)', es: 'Día de la Independencia (día festivo trasladado)' },
    hours: [],
  },
  { date: '2027-09-06', reason: { en: 'Labor Day', es: 'Día del Trabajo' }, hours: [] },
  { date: '2027-11-25', reason: { en: 'Thanksgiving Day', es: 'Día de Acción de Gracias' }, hours: [] },
  {
    date: '2027-12-24',
    reason: { en: 'Christmas Day (observed)', es: 'Navidad (día festivo trasladado)' },
    hours: [],
  },
]

const christmasEve = (opens: string, closes: string): HolidayException => ({
  date: '2026-12-24',
  reason: { en: 'Christmas Eve, shorter day', es: 'Nochebuena, horario reducido' },
  hours: [{ opens, closes }],
})

export const locations: SeedLocation[] = [
  {
    slug: 'miami',
    name: { en: 'PRC Miami', es: 'PRC Miami' },
    sites: ['prc-alliance', 'prc-florida'],
    address: {
      street: '100 Sample Plaza',
      unit: 'Suite 200',
      city: 'Miami',
      state: 'FL',
      postalCode: '33131',
    },
    latitude: 25.7743,
    longitude: -80.1937,
    telephone: '+13055550112',
    timeZone: 'America/New_York',
    openingHours: [
      { days: monToFri, opens: '08:00', closes: '17:00' },
      { days: ['saturday'], opens: '09:00', closes: '13:00' },
    ],
    exceptions: [
      ...holidays,
      christmasEve('08:00', '12:00'),
      {
        date: '2027-01-06',
        reason: { en: 'Three Kings Day, late opening', es: 'Día de los Reyes Magos, apertura más tarde' },
        hours: [{ opens: '10:00', closes: '17:00' }],
      },
    ],
    services: [
      'intrathecal-pain-pumps',
      'spinal-cord-stimulation',
      'dorsal-root-ganglion-stimulation',
      'epidural-steroid-injections',
      'sympathetic-nerve-blocks',
      'kyphoplasty',
      'non-opioid-medicines',
    ],
    providers: ['elena-marquez', 'thomas-lindqvist'],
    languages: ['en', 'es', 'ht', 'pt'],
    accessibilityNotes: {
      en: 'The entrance is level and the door opens by itself. The elevator has Braille and spoken floors. One exam table can be lowered, and a wheelchair can be borrowed at the front desk.',
      es: 'La entrada está a nivel del suelo y la puerta se abre sola. El ascensor tiene Braille y anuncia los pisos. Una camilla se puede bajar, y en la recepción se presta una silla de ruedas.',
    },
    parkingNotes: {
      en: 'Park in the garage under the building. The first two hours are free with a stamp from the front desk. Six accessible spaces are next to the elevator.',
      es: 'Estacione en el garaje debajo del edificio. Las dos primeras horas son gratis con un sello de la recepción. Hay seis espacios accesibles junto al ascensor.',
    },
    acceptingNewPatients: true,
    bookingUrl: 'https://www.prc-alliance.example/book/miami',
    summary: {
      en: 'Our Miami clinic: pain pumps, stimulators, injections and nerve blocks. Care in English, Spanish, Haitian Creole and Portuguese.',
      es: 'Nuestra clínica de Miami: bombas, estimuladores, inyecciones y bloqueos. Atención en inglés, español, criollo haitiano y portugués.',
    },
    seo: {
      title: { en: 'Pain clinic in Miami, Florida', es: 'Clínica del dolor en Miami, Florida' },
      description: {
        en: 'Address, opening hours, parking, languages and treatments at our sample pain clinic in Miami, Florida.',
        es: 'Dirección, horario, estacionamiento, idiomas y tratamientos de nuestra clínica del dolor de muestra en Miami.',
      },
    },
  },
  {
    slug: 'pensacola',
    name: { en: 'PRC Pensacola', es: 'PRC Pensacola' },
    sites: ['prc-alliance', 'prc-florida'],
    address: { street: '22 Example Bay Road', city: 'Pensacola', state: 'FL', postalCode: '32502' },
    latitude: 30.4213,
    longitude: -87.2169,
    telephone: '+18505550123',
    timeZone: 'America/Chicago',
    // Closed from noon to one: two rows for the same days.
    openingHours: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday'], opens: '08:00', closes: '12:00' },
      { days: ['monday', 'tuesday', 'wednesday', 'thursday'], opens: '13:00', closes: '17:00' },
      { days: ['friday'], opens: '08:00', closes: '12:00' },
    ],
    exceptions: [
      ...holidays,
      christmasEve('08:00', '12:00'),
      {
        date: '2027-02-09',
        reason: { en: 'Mardi Gras parade, early closing', es: 'Desfile de Mardi Gras, cierre temprano' },
        hours: [{ opens: '08:00', closes: '12:00' }],
      },
    ],
    services: [
      'spinal-cord-stimulation',
      'epidural-steroid-injections',
      'medial-branch-blocks',
      'radiofrequency-ablation',
      'sympathetic-nerve-blocks',
      'trigger-point-injections',
      'non-opioid-medicines',
    ],
    providers: ['elena-marquez', 'grace-whitfield'],
    languages: ['en', 'es', 'vi', 'ase'],
    accessibilityNotes: {
      en: 'The whole clinic is on the ground floor. Doors are wide enough for a power chair. Tell us when you book if you would like a sign language interpreter.',
      es: 'Toda la clínica está en la planta baja. Las puertas son anchas para una silla eléctrica. Avísenos al reservar si desea un intérprete de lengua de señas.',
    },
    parkingNotes: {
      en: 'Free parking in front of the clinic, with three accessible spaces by the door. The bus stops across the street.',
      es: 'Estacionamiento gratis frente a la clínica, con tres espacios accesibles junto a la puerta. El autobús para al otro lado de la calle.',
    },
    acceptingNewPatients: true,
    bookingUrl: 'https://www.prc-alliance.example/book/pensacola',
    summary: {
      en: 'Our Pensacola clinic: injections, nerve blocks and device checks. We close for lunch from noon to 1 p.m. Central time.',
      es: 'Nuestra clínica de Pensacola: inyecciones, bloqueos y revisión de dispositivos. Cerramos de 12 a 1 p. m., hora del centro.',
    },
    seo: {
      title: { en: 'Pain clinic in Pensacola, Florida', es: 'Clínica del dolor en Pensacola, Florida' },
      description: {
        en: 'Address, opening hours, parking, languages and treatments at our sample pain clinic in Pensacola, Florida.',
        es: 'Dirección, horario, estacionamiento, idiomas y tratamientos de nuestra clínica del dolor de muestra en Pensacola.',
      },
    },
  },
  {
    slug: 'houston',
    name: { en: 'PRC Houston', es: 'PRC Houston' },
    sites: ['prc-alliance', 'prc-texas'],
    address: {
      street: '300 Placeholder Avenue',
      unit: 'Floor 4',
      city: 'Houston',
      state: 'TX',
      postalCode: '77002',
    },
    latitude: 29.7604,
    longitude: -95.3698,
    telephone: '+17135550134',
    timeZone: 'America/Chicago',
    // The Friday night session runs past midnight into Saturday.
    openingHours: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday'], opens: '07:00', closes: '19:00' },
      { days: ['friday'], opens: '07:00', closes: '17:00' },
      { days: ['friday'], opens: '20:00', closes: '02:00' },
    ],
    exceptions: [
      ...holidays,
      {
        date: '2026-11-27',
        reason: {
          en: 'Day after Thanksgiving, no night session',
          es: 'Día posterior a Acción de Gracias, sin turno nocturno',
        },
        hours: [{ opens: '08:00', closes: '13:00' }],
      },
      christmasEve('07:00', '13:00'),
      {
        date: '2026-12-31',
        reason: { en: 'New Year’s Eve, shorter day', es: 'Fin de año, horario reducido' },
        hours: [{ opens: '07:00', closes: '13:00' }],
      },
    ],
    services: [
      'intrathecal-pain-pumps',
      'spinal-cord-stimulation',
      'dorsal-root-ganglion-stimulation',
      'epidural-steroid-injections',
      'medial-branch-blocks',
      'radiofrequency-ablation',
      'kyphoplasty',
      'physical-therapy',
      'non-opioid-medicines',
    ],
    providers: ['samuel-okafor', 'thomas-lindqvist'],
    languages: ['en', 'es', 'vi', 'zh', 'fr'],
    accessibilityNotes: {
      en: 'Step-free way from the street to the fourth floor. There is a quiet room if noise or light troubles you. Forms come in large print.',
      es: 'Camino sin escalones desde la calle hasta el cuarto piso. Hay una sala tranquila si le molestan el ruido o la luz. Los formularios están disponibles en letra grande.',
    },
    parkingNotes: {
      en: 'Use the parking deck on the east side; bring your ticket and we will stamp it. At night, park on level 1 near the guard.',
      es: 'Use el estacionamiento del lado este; traiga su boleto y lo sellamos. De noche, estacione en el nivel 1, cerca del guardia.',
    },
    acceptingNewPatients: true,
    bookingUrl: 'https://www.prc-alliance.example/book/houston',
    summary: {
      en: 'Our Houston clinic. On Friday nights, planned pump and device checks until 2 a.m. It is not an emergency room: call 911 in an emergency.',
      es: 'Clínica de Houston. Los viernes por la noche, controles con cita hasta las 2 a. m. No es una sala de emergencias: llame al 911 si tiene una.',
    },
    seo: {
      title: { en: 'Pain clinic in Houston, Texas', es: 'Clínica del dolor en Houston, Texas' },
      description: {
        en: 'Address, opening hours, Friday night session, parking and treatments at our sample pain clinic in Houston, Texas.',
        es: 'Dirección, horario, turno de los viernes por la noche y tratamientos de nuestra clínica de muestra en Houston.',
      },
    },
  },
  {
    slug: 'el-paso',
    name: { en: 'PRC El Paso', es: 'PRC El Paso' },
    sites: ['prc-alliance', 'prc-texas'],
    address: { street: '45 Fictional Mesa Drive', city: 'El Paso', state: 'TX', postalCode: '79901' },
    latitude: 31.7619,
    longitude: -106.485,
    telephone: '+19155550145',
    timeZone: 'America/Denver',
    openingHours: [{ days: monToFri, opens: '08:30', closes: '17:30' }],
    exceptions: [...holidays, christmasEve('08:30', '12:30')],
    services: [
      'epidural-steroid-injections',
      'medial-branch-blocks',
      'sacroiliac-joint-injections',
      'sympathetic-nerve-blocks',
      'trigger-point-injections',
      'physical-therapy',
      'non-opioid-medicines',
    ],
    providers: ['samuel-okafor', 'grace-whitfield'],
    languages: ['en', 'es', 'ase'],
    accessibilityNotes: {
      en: 'A ramp leads to the main door. The scale and one exam table work for people who use wheelchairs. All staff at the desk speak Spanish and English.',
      es: 'Una rampa lleva a la puerta principal. La báscula y una camilla sirven para personas que usan silla de ruedas. Todo el personal de recepción habla español e inglés.',
    },
    parkingNotes: {
      en: 'Free parking behind the building. Four accessible spaces are on the shaded side.',
      es: 'Estacionamiento gratis detrás del edificio. Hay cuatro espacios accesibles del lado con sombra.',
    },
    acceptingNewPatients: false,
    bookingUrl: 'https://www.prc-alliance.example/book/el-paso',
    summary: {
      en: 'Our El Paso clinic: injections, physical therapy and medicine reviews in English and Spanish. The list for new patients is full now.',
      es: 'Nuestra clínica de El Paso: inyecciones, fisioterapia y revisión de medicinas en inglés y español. Por ahora no recibe pacientes nuevos.',
    },
    seo: {
      title: { en: 'Pain clinic in El Paso, Texas', es: 'Clínica del dolor en El Paso, Texas' },
      description: {
        en: 'Address, opening hours, parking, languages and treatments at our sample pain clinic in El Paso, Texas.',
        es: 'Dirección, horario, estacionamiento, idiomas y tratamientos de nuestra clínica del dolor de muestra en El Paso.',
      },
    },
  },
  {
    slug: 'phoenix',
    name: { en: 'PRC Phoenix', es: 'PRC Phoenix' },
    sites: ['prc-alliance'],
    address: {
      street: '600 Imaginary Way',
      unit: 'Building B',
      city: 'Phoenix',
      state: 'AZ',
      postalCode: '85004',
    },
    latitude: 33.4484,
    longitude: -112.074,
    telephone: '+16025550156',
    timeZone: 'America/Phoenix',
    openingHours: [
      { days: monToFri, opens: '06:30', closes: '15:30' },
      { days: ['saturday'], opens: '07:00', closes: '11:00' },
    ],
    exceptions: [
      ...holidays,
      christmasEve('06:30', '11:00'),
      {
        date: '2027-03-31',
        reason: { en: 'Staff training, late opening', es: 'Capacitación del personal, apertura más tarde' },
        hours: [{ opens: '10:00', closes: '15:30' }],
      },
    ],
    services: [
      'spinal-cord-stimulation',
      'medial-branch-blocks',
      'radiofrequency-ablation',
      'sacroiliac-joint-injections',
      'trigger-point-injections',
      'physical-therapy',
      'non-opioid-medicines',
    ],
    providers: ['priya-raman', 'grace-whitfield'],
    languages: ['en', 'es', 'hi', 'ase'],
    accessibilityNotes: {
      en: 'Everything is on one level. The waiting room has chairs with arms, high seats and a place to lie down.',
      es: 'Todo está en un solo nivel. La sala de espera tiene sillas con brazos, asientos altos y un lugar para acostarse.',
    },
    parkingNotes: {
      en: 'Free covered parking. The light rail stop is two blocks away, and the path there has shade.',
      es: 'Estacionamiento techado gratis. La parada del tren ligero está a dos cuadras y el camino tiene sombra.',
    },
    acceptingNewPatients: true,
    bookingUrl: 'https://www.prc-alliance.example/book/phoenix',
    summary: {
      en: 'Our Phoenix clinic opens early, at 6:30 a.m. on weekdays. Injections, physical therapy and stimulator checks.',
      es: 'Nuestra clínica de Phoenix abre temprano, a las 6:30 a. m. entre semana. Inyecciones, fisioterapia y control de estimuladores.',
    },
    seo: {
      title: { en: 'Pain clinic in Phoenix, Arizona', es: 'Clínica del dolor en Phoenix, Arizona' },
      description: {
        en: 'Address, early opening hours, parking, languages and treatments at our sample pain clinic in Phoenix, Arizona.',
        es: 'Dirección, horario, estacionamiento, idiomas y tratamientos de nuestra clínica del dolor de muestra en Phoenix.',
      },
    },
  },
  {
    slug: 'san-diego',
    name: { en: 'PRC San Diego', es: 'PRC San Diego' },
    sites: ['prc-alliance'],
    address: { street: '7 Make-Believe Court', city: 'San Diego', state: 'CA', postalCode: '92101' },
    latitude: 32.7157,
    longitude: -117.1611,
    telephone: '+16195550167',
    timeZone: 'America/Los_Angeles',
    openingHours: [
      { days: ['monday', 'wednesday', 'friday'], opens: '08:00', closes: '17:00' },
      { days: ['tuesday', 'thursday'], opens: '10:00', closes: '19:00' },
    ],
    exceptions: [
      ...holidays,
      christmasEve('08:00', '12:00'),
      {
        date: '2027-03-31',
        reason: { en: 'Staff training day', es: 'Día de capacitación del personal' },
        hours: [],
      },
    ],
    services: [
      'intrathecal-pain-pumps',
      'dorsal-root-ganglion-stimulation',
      'sacroiliac-joint-injections',
      'trigger-point-injections',
      'sympathetic-nerve-blocks',
      'kyphoplasty',
      'physical-therapy',
      'non-opioid-medicines',
    ],
    providers: ['priya-raman', 'thomas-lindqvist'],
    languages: ['en', 'es', 'tl', 'vi', 'hi'],
    accessibilityNotes: {
      en: 'The entrance has no steps. Service animals are welcome. A nurse can bring the forms to your car if walking is hard that day.',
      es: 'La entrada no tiene escalones. Los animales de servicio son bienvenidos. Si ese día le cuesta caminar, enfermería puede llevarle los formularios al auto.',
    },
    parkingNotes: {
      en: 'Street parking is short. Use the garage on the corner; we pay for up to three hours. Two accessible spaces are at the door.',
      es: 'Hay poco lugar en la calle. Use el garaje de la esquina; pagamos hasta tres horas. Hay dos espacios accesibles junto a la puerta.',
    },
    acceptingNewPatients: true,
    bookingUrl: 'https://www.prc-alliance.example/book/san-diego',
    summary: {
      en: 'Our San Diego clinic stays open until 7 p.m. on Tuesdays and Thursdays. Pumps, injections and physical therapy.',
      es: 'Nuestra clínica de San Diego abre hasta las 7 p. m. los martes y jueves. Bombas, inyecciones y fisioterapia.',
    },
    seo: {
      title: { en: 'Pain clinic in San Diego, California', es: 'Clínica del dolor en San Diego, California' },
      description: {
        en: 'Address, opening hours, evening visits, parking and treatments at our sample pain clinic in San Diego, California.',
        es: 'Dirección, horario, visitas por la tarde y tratamientos de nuestra clínica del dolor de muestra en San Diego.',
      },
    },
  },
]
