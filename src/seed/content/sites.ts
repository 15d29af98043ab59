/**
 * The three sample sites: the whole group, and two states.
 * Domains are under names reserved for examples, so nothing here can be mistaken for a real clinic.
 */
import type { Localized, SeedSite } from './types.ts'

/** Printed at the foot of every page of every sample site. */
const disclaimer: Localized = {
  en:
    'This is sample content. It gives general information and is not medical advice. It does not replace a ' +
    'visit with a clinician who knows you. Clinics, people, addresses and telephone numbers shown here are ' +
    'made up. If you have an emergency, call 911.',
  es:
    'Este es un contenido de muestra. Ofrece información general y no es un consejo médico. No reemplaza una ' +
    'consulta con un profesional de la salud que lo conozca a usted. Las clínicas, las personas, las direcciones ' +
    'y los teléfonos que aparecen aquí son inventados. Si tiene una emergencia, llame al 911.',
}

export const sites: SeedSite[] = [
  {
    key: 'prc-alliance',
    name: { en: 'PRC Alliance', es: 'PRC Alliance' },
    domains: ['www.prc-alliance.example', 'prc-alliance.example', 'prc-alliance.example.org'],
    brand: {
      primaryColor: '#0f5c66',
      onPrimaryColor: '#ffffff',
      accentColor: '#ef7f5f',
      onAccentColor: '#12263f',
    },
    telephone: '+18005550199',
    navigation: [
      { label: { en: 'Find care', es: 'Encuentre atención' }, to: 'pages/find-care' },
      { label: { en: 'Pain pumps', es: 'Bombas para el dolor' }, to: 'treatments/intrathecal-pain-pumps' },
      {
        label: { en: 'Spinal cord stimulation', es: 'Estimulación de la médula espinal' },
        to: 'treatments/spinal-cord-stimulation',
      },
      { label: { en: 'Physical therapy', es: 'Fisioterapia' }, to: 'treatments/physical-therapy' },
      { label: { en: 'Your first visit', es: 'Su primera visita' }, to: 'pages/your-first-visit' },
      { label: { en: 'About us', es: 'Quiénes somos' }, to: 'pages/about-us' },
    ],
    disclaimer,
  },
  {
    key: 'prc-florida',
    name: { en: 'PRC Florida', es: 'PRC Florida' },
    domains: ['www.prc-florida.example', 'prc-florida.example', 'prc-florida.example.org'],
    brand: {
      primaryColor: '#1d4f7c',
      onPrimaryColor: '#ffffff',
      accentColor: '#f2a65a',
      onAccentColor: '#2b1a08',
    },
    telephone: '+13055550110',
    navigation: [
      { label: { en: 'Miami clinic', es: 'Clínica de Miami' }, to: 'locations/miami' },
      { label: { en: 'Pensacola clinic', es: 'Clínica de Pensacola' }, to: 'locations/pensacola' },
      { label: { en: 'Your first visit', es: 'Su primera visita' }, to: 'pages/your-first-visit' },
      { label: { en: 'About us', es: 'Quiénes somos' }, to: 'pages/about-us' },
    ],
    disclaimer,
  },
  {
    key: 'prc-texas',
    name: { en: 'PRC Texas', es: 'PRC Texas' },
    domains: ['www.prc-texas.example', 'prc-texas.example', 'prc-texas.example.org'],
    brand: {
      primaryColor: '#7a3524',
      onPrimaryColor: '#ffffff',
      accentColor: '#f0c05a',
      onAccentColor: '#2e1d06',
    },
    telephone: '+17135550110',
    navigation: [
      { label: { en: 'Houston clinic', es: 'Clínica de Houston' }, to: 'locations/houston' },
      { label: { en: 'El Paso clinic', es: 'Clínica de El Paso' }, to: 'locations/el-paso' },
      { label: { en: 'Your first visit', es: 'Su primera visita' }, to: 'pages/your-first-visit' },
      { label: { en: 'About us', es: 'Quiénes somos' }, to: 'pages/about-us' },
    ],
    disclaimer,
  },
]
